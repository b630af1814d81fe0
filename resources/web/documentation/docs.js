"use strict";

SwaggerUIBundle({
  url: "openapi.json",
  dom_id: "#documentation",
  presets: [SwaggerUIBundle.presets.apis],
  layout: "BaseLayout",
  deepLinking: true,
  // What is sent from this page goes to this service only: no document but its own is shown, and none is validated elsewhere.
  queryConfigEnabled: false,
  validatorUrl: null,
});
