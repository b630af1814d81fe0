"use strict";

Redoc.init(
  "openapi.json",
  {
    theme: {
      typography: {
        fontFamily: "Inter, system-ui, sans-serif",
        headings: { fontFamily: "Inter, system-ui, sans-serif", fontWeight: "600" },
      },
    },
  },
  document.getElementById("documentation"),
);
