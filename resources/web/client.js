// One interview over the socket of `live`. docs/contracts.md has every message.

import { Ear, Voice } from "/client/sound.js";

const byId = (id) => document.getElementById(id);
const STATES = {
  connecting: ["Connecting", ""],
  preparing: ["Getting ready", "The first question comes in a moment."],
  speaking: ["The interviewer speaks", ""],
  listening: ["Listening", "Speak when you are ready. A pause of a few seconds ends your answer."],
  processing: ["One moment", ""],
  away: ["Connection lost", "Trying to come back. Nothing you have said is lost."],
  muted: ["Muted", "You are not heard. Press M to be heard again."],
};
const REASONS = {
  completed: "That was the last question.",
  time_limit: "The time is over.",
  end_interview: "You ended the interview.",
  deleted: "The interview was ended.",
  disconnected: "The connection was lost for too long.",
  shutdown: "The service was ended.",
};
const UNKNOWN = 4004; // close code: no interview of this id runs
const TESTED = 0.12; // loudness of the test that counts as heard

const session = { id: null, socket: null, seq: 0, ended: false, tries: 0, closing: null, until: 0, summary: null, state: "connecting" };
let token = null;
let tested = false;

const voice = new Voice(() => say("problem", "Your browser does not play sound by itself here. Press R to hear the question."));
const ear = new Ear(
  (frame) => {
    if (!session.socket || session.socket.readyState !== WebSocket.OPEN) return;
    // While the interviewer is heard, the room is silent as far as the service is concerned.
    if (voice.speaking) new Int16Array(frame).fill(0);
    session.socket.send(frame);
  },
  (level) => showLevel(level),
);

function say(id, text) {
  byId(id).textContent = text;
  byId(id).hidden = !text;
}

function show(part) {
  for (const id of ["signin", "before", "during", "after"]) byId(id).hidden = id !== part;
  byId("clock").hidden = part !== "during";
  say("problem", "");
}

function showLevel(level) {
  const percent = Math.round(level * 100);
  byId("meter").setAttribute("aria-valuenow", String(percent));
  byId("meter").firstElementChild.style.transform = `scaleX(${level})`;
  byId("orb").style.setProperty("--level", session.state === "listening" ? String(level) : "0");
  if (level > TESTED && !tested && !byId("before").hidden) {
    tested = true;
    byId("heard").textContent = "We hear you";
    byId("heard").className = "good";
    mayStart();
  }
}

function mayStart() {
  const agreed = byId("agree-transcribe").checked;
  byId("start").disabled = !(agreed && tested);
  byId("why").textContent = !agreed ? "Agree to the text, so that you can be understood." : tested ? "" : "Test your microphone first.";
}

async function call(method, path, body) {
  const headers = { "Content-Type": "application/json" };
  if (token) headers.Authorization = `Bearer ${token}`;
  const answer = await fetch(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  const content = await answer.json().catch(() => ({}));
  if (!answer.ok) throw Object.assign(new Error(content.message || "The service does not answer."), { status: answer.status });
  return content;
}

async function testMicrophone() {
  try {
    byId("heard").textContent = "Say a few words …";
    await ear.open(byId("device").value);
    const devices = await ear.devices();
    const chosen = byId("device").value;
    byId("device").replaceChildren(...devices.map((device, index) => new Option(device.label || `Microphone ${index + 1}`, device.deviceId)));
    if (chosen) byId("device").value = chosen;
    byId("device-row").hidden = devices.length < 2;
  } catch (error) {
    byId("heard").textContent =
      error.name === "NotAllowedError" ? "The browser may not use your microphone. Allow it beside the address." : "There is no microphone that can be used.";
    byId("heard").className = "bad";
  }
}

async function start(event) {
  event.preventDefault();
  byId("start").disabled = true;
  try {
    const started = await call("POST", "/interview/start", {
      candidate_name: byId("candidate").value.trim(),
      interview_type: byId("kind").value,
      session_minutes: Number(byId("minutes").value) || 10,
      audio_source: "client",
      consent: { record: false, transcribe: byId("agree-transcribe").checked, score: byId("agree-score").checked },
    });
    session.id = started.interview_id;
    show("during");
    byId("main").focus();
    connect();
  } catch (error) {
    byId("start").disabled = false;
    if (error.status === 401) show("signin");
    else say("problem", error.message);
  }
}

function connect() {
  const scheme = location.protocol === "https:" ? "wss" : "ws";
  const protocols = token ? ["interview.v1", `bearer.${token}`] : ["interview.v1"];
  const socket = new WebSocket(`${scheme}://${location.host}/interview/${session.id}/connect?last_seq=${session.seq}`, protocols);
  socket.binaryType = "arraybuffer";
  session.socket = socket;
  socket.onopen = () => { session.tries = 0; if (session.state === "away") setState(session.before || "connecting"); };
  socket.onmessage = (event) => take(JSON.parse(event.data));
  socket.onclose = (event) => {
    if (session.ended || session.socket !== socket) return;
    if (event.code === UNKNOWN) {
      over();
      return;
    }
    if (session.state !== "away") session.before = session.state;
    setState("away");
    session.tries += 1;
    setTimeout(connect, Math.min(8000, 300 * 2 ** session.tries));
  };
}

// The service was started anew meanwhile: it kept what was said until then, and the interview has ended.
async function over() {
  try {
    finish(await call("DELETE", `/interview/${session.id}`));
  } catch (error) {
    session.ended = true;
    ear.close();
    say("problem", error.message);
  }
}

function setState(state) {
  session.state = state;
  const shown = state === "listening" && ear.muted ? "muted" : state;
  byId("state").textContent = STATES[shown][0];
  byId("state").dataset.state = byId("orb").dataset.state = shown;
  byId("hint").textContent = STATES[shown][1];
}

function take(message) {
  if (typeof message.seq === "number") {
    if (message.seq <= session.seq) return;
    session.seq = message.seq;
  }
  switch (message.type) {
    case "interview_started":
      session.until = Date.parse(message.timestamp) + message.session_minutes * 60000;
      setState("preparing");
      break;
    case "interviewer_question":
      byId("feedback").textContent = message.feedback;
      byId("question").textContent = message.question;
      byId("number").textContent = `Question ${message.question_number}`;
      setState("speaking");
      voice.say(message.audio_url);
      if (!message.repeated) note("interviewer", message.question);
      break;
    case "interviewer_nudge":
      setState("speaking");
      byId("hint").textContent = message.text;
      voice.say(message.audio_url);
      break;
    case "listening":
      setState("listening");
      break;
    case "processing":
      setState("processing");
      break;
    case "candidate_response":
      note("candidate", message.text || "(not turned into text)");
      break;
    case "transcription_failed":
      byId("hint").textContent = message.message;
      break;
    case "error":
      say("problem", message.message);
      break;
    case "interview_ended":
      finish(message);
      break;
    default:
  }
}

function note(who, text) {
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

function finish(message) {
  session.ended = true;
  session.summary = message.summary;
  ear.close();
  voice.say(message.audio_url);
  show("after");
  byId("after-lead").textContent = `${REASONS[message.reason] || message.message} Your answers are kept.`;
  if (message.warning) say("problem", message.warning);
  const summary = message.summary || {};
  const figures = [
    ["Questions", summary.question_count ?? 0],
    ["Answers", summary.answer_count ?? 0],
    ["Length", clockTime(summary.duration_seconds ?? 0)],
  ];
  byId("figures").replaceChildren(...figures.flatMap(([name, value]) => [element("dt", name), element("dd", String(value))]));
  byId("answers").replaceChildren(
    ...(summary.answers || []).map((each) => {
      const item = document.createElement("li");
      item.append(element("h2", each.question), element("p", each.answer || "No answer.", each.answer ? "" : "muted"));
      return item;
    }),
  );
  byId("save").disabled = !(summary.answers || []).length;
  byId("after-title").focus();
}

function element(tag, text, kind = "") {
  const made = document.createElement(tag);
  made.textContent = text;
  if (kind) made.className = kind;
  return made;
}

function clockTime(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

function save() {
  const lines = (session.summary.answers || []).flatMap((each) => [`Question ${each.question_number}: ${each.question}`, each.answer || "(no answer)", ""]);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([lines.join("\n")], { type: "text/plain" }));
  link.download = `transcript_${session.id}.txt`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function mute() {
  ear.muted = !ear.muted;
  byId("mute").setAttribute("aria-pressed", String(ear.muted));
  setState(session.state);
}

function end() {
  if (!byId("really").open) byId("really").showModal();
}

byId("before-form").addEventListener("submit", start);
byId("agree-transcribe").addEventListener("change", mayStart);
byId("test").addEventListener("click", testMicrophone);
byId("device").addEventListener("change", () => { tested = false; mayStart(); testMicrophone(); });
byId("mute").addEventListener("click", mute);
byId("again").addEventListener("click", () => { say("problem", ""); voice.again(); });
byId("end").addEventListener("click", end);
byId("save").addEventListener("click", save);
byId("another").addEventListener("click", () => location.reload());
byId("really").addEventListener("close", () => {
  if (byId("really").returnValue === "yes" && session.socket) session.socket.send(JSON.stringify({ type: "end_interview" }));
  byId("really").returnValue = "";
});
byId("signin-form").addEventListener("submit", async (event) => {
  event.preventDefault();
  try {
    token = (await call("POST", "/auth/token", { username: byId("username").value, password: byId("password").value })).access_token;
    byId("password").value = "";
    show("before");
    mayStart();
  } catch (error) {
    say("problem", error.message);
  }
});
document.addEventListener("keydown", (event) => {
  if (byId("during").hidden || byId("really").open || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  const action = { m: mute, r: () => voice.again(), e: end }[event.key.toLowerCase()];
  if (action) { event.preventDefault(); action(); }
});
setInterval(() => {
  if (session.until) byId("left").textContent = clockTime((session.until - Date.now()) / 1000);
}, 500);
setInterval(() => {
  if (session.socket && session.socket.readyState === WebSocket.OPEN && !session.ended) session.socket.send('{"type":"ping"}');
}, 25000);
addEventListener("beforeunload", (event) => {
  if (session.id && !session.ended) event.preventDefault();
});
byId("after-title").tabIndex = -1;
