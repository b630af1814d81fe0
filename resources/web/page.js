// What stands on the page; it knows nothing of the service.

export const byId = (id) => document.getElementById(id);

export function say(id, text) {
  byId(id).textContent = text;
  byId(id).hidden = !text;
}

export function show(part) {
  for (const id of ["signin", "back", "before", "during", "after"]) byId(id).hidden = id !== part;
  byId("clock").hidden = part !== "during";
  say("problem", "");
}

export function note(who, text) {
  const item = document.createElement("li");
  item.className = who;
  const name = document.createElement("span");
  name.className = "who";
  name.textContent = who === "interviewer" ? "Interviewer" : "You";
  const words = document.createElement("p");
  words.textContent = text;
  item.append(name, words);
  byId("transcript").append(item);
  byId("transcript-empty").hidden = true;
  item.scrollIntoView({ block: "nearest" });
}

export function element(tag, text, kind = "") {
  const made = document.createElement(tag);
  made.textContent = text;
  if (kind) made.className = kind;
  return made;
}

export function clockTime(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

// Who keeps the answers and for how long: before somebody agrees to it, and again at the end, with what to name then.
export function showKeeping(rules, id) {
  const days = (count) => (count === 1 ? "1 day" : `${count} days`);
  const told = ["Your answers are kept by the people who invited you and run this service."];
  if (rules?.responsible) told.unshift(`${rules.responsible}\n`);
  if (rules?.at_least_days) told.push(`They keep them for ${days(rules.at_least_days)} at least.`);
  if (rules) told.push(rules.at_most_days ? `They are deleted after ${days(rules.at_most_days)} at the latest.` : "They stay until these people delete them.");
  told.push("Ask them if you want to know what they hold of you, or want it deleted earlier");
  const words = told.join(" ");
  byId("keeping").textContent = `${words}.`;
  byId("after-keeping").textContent = id ? `${words}, and name this interview: ${id}.` : `${words}.`;
}
