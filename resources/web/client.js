// One interview over the socket of `live`. docs/contracts.md has every message.

import { byId, clockTime, element, note, say, show, showKeeping } from "/client/page.js";
import { Ear, Voice } from "/client/sound.js";

const STATES = {
  connecting: ["Connecting", ""],
  preparing: ["Getting ready", "The first question comes in a moment."],
  speaking: ["The interviewer speaks", ""],
  listening: ["Listening", "Speak when you are ready. A pause of a few seconds ends your answer."],
  processing: ["One moment", ""],
  away: ["Connection lost", "Trying to come back. What you have said is kept: wait a moment, then go on."],
  elsewhere: ["Open in another window", "The interview goes on there."],
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
const UNKNOWN = 4004; // close codes: no interview of this id runs
const REPLACED = 4409; // another window has taken the interview over
const MOST_HELD = 1500; // frames of 20 ms: as much sound as the service takes at once
const KEPT = "interview"; // where this tab remembers its interview, so that a reload does not end it
const TESTED = 0.12; // loudness of the test that counts as heard

const session = { id: null, socket: null, seq: 0, replayed: 0, unheard: null, ended: false, tries: 0, until: 0, lost: 0, summary: null, state: "connecting" };
const held = []; // sound of an answer in whose middle the connection was lost
let token = null;
let tested = false;

const voice = new Voice(() => say("problem", "Your browser does not play sound by itself here. Press R to hear the question."));
const ear = new Ear(
  (frame) => {
    if (!session.socket || session.socket.readyState !== WebSocket.OPEN) {
      if (session.state === "away" && session.before === "listening" && held.length < MOST_HELD) held.push(frame);
      return;
    }
    // While the interviewer is heard, the room is silent as far as the service is concerned.
    if (voice.speaking) new Int16Array(frame).fill(0);
    session.socket.send(frame);
  },
  (level) => showLevel(level),
);

async function tellKeeping() {
  showKeeping(await call("GET", "/client/keeping").catch(() => null), session.id);
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
    byId("heard").textContent = whyDeaf(error);
    byId("heard").className = "bad";
  }
}

function whyDeaf(error) {
  return error.name === "NotAllowedError" ? "The browser may not use your microphone. Allow it beside the address." : "There is no microphone that can be used.";
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
    sessionStorage.setItem(KEPT, session.id);
    begin();
  } catch (error) {
    byId("start").disabled = false;
    if (error.status === 401) show("signin");
    else say("problem", error.message);
  }
}

function begin() {
  show("during");
  byId("main").focus();
  connect();
}

// After a reload: everything that was told comes once more, and only what was not heard to its end is spoken again.
async function comeBack() {
  session.id = sessionStorage.getItem(KEPT);
  if (!session.id) return;
  try {
    const status = await call("GET", `/interview/${session.id}/status`);
    if (status.status === "ended") {
      over();
      return;
    }
    show("back");
    byId("back-title").focus();
  } catch (error) {
    if (error.status === 401) {
      show("signin");
      return;
    }
    if (error.status === 404) forget();
    else say("problem", error.message);
  }
}

async function goOn() {
  byId("continue").disabled = true;
  try {
    await ear.open(byId("device").value);
    const status = await call("GET", `/interview/${session.id}/status`);
    session.replayed = status.last_seq;
    session.until = Date.now() + status.remaining_seconds * 1000;
    begin();
  } catch (error) {
    byId("continue").disabled = false;
    say("problem", error.status ? error.message : whyDeaf(error));
  }
}

function forget() {
  sessionStorage.removeItem(KEPT);
  session.id = null;
}

function connect() {
  if (session.ended) return;
  const scheme = location.protocol === "https:" ? "wss" : "ws";
  const protocols = token ? ["interview.v1", `bearer.${token}`] : ["interview.v1"];
  const socket = new WebSocket(`${scheme}://${location.host}/interview/${session.id}/connect?last_seq=${session.seq}`, protocols);
  socket.binaryType = "arraybuffer";
  session.socket = socket;
  socket.onopen = () => {
    session.tries = 0;
    // The time of the interview stood still meanwhile.
    if (session.lost) session.until += Date.now() - session.lost;
    session.lost = 0;
    if (session.state === "away" || session.state === "elsewhere") setState(session.before || "connecting");
    for (const frame of held.splice(0)) socket.send(frame);
  };
  socket.onmessage = (event) => take(JSON.parse(event.data));
  socket.onclose = (event) => {
    if (session.ended || session.socket !== socket) return;
    if (event.code === UNKNOWN) {
      over();
      return;
    }
    if (event.code === REPLACED) {
      voice.stop();
      session.before = session.state;
      setState("elsewhere");
      return;
    }
    session.lost ||= Date.now();
    if (session.state !== "away") session.before = session.state;
    setState("away");
    session.tries += 1;
    setTimeout(connect, Math.min(8000, 300 * 2 ** session.tries));
  };
}

// Nobody goes on with it, or the service was started anew meanwhile: what was said until then is kept.
async function over() {
  try {
    let ended = await call("DELETE", `/interview/${session.id}`);
    for (let tries = 0; !ended.summary && tries < 30; tries += 1) {
      await new Promise((done) => setTimeout(done, 500)); // the last answer is still being written down
      ended = await call("DELETE", `/interview/${session.id}`);
    }
    finish(ended);
  } catch (error) {
    session.ended = true;
    forget();
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
  byId("here").hidden = state !== "elsewhere";
  for (const id of ["mute", "again", "end"]) byId(id).hidden = state === "elsewhere";
}

function take(message) {
  if (typeof message.seq === "number") {
    if (message.seq <= session.seq) return;
    session.seq = message.seq;
  }
  showMessage(message);
  // What was told before a reload is shown and not said, but for what nobody has heard to its end.
  if (session.unheard && session.seq >= session.replayed) {
    voice.say(session.unheard);
    session.unheard = null;
  }
}

function showMessage(message) {
  switch (message.type) {
    case "interview_started":
      if (session.seq > session.replayed) session.until = Date.parse(message.timestamp) + message.session_minutes * 60000;
      setState("preparing");
      break;
    case "interviewer_question":
      byId("feedback").textContent = message.feedback;
      byId("question").textContent = message.question;
      byId("number").textContent = `Question ${message.question_number}`;
      setState("speaking");
      session.unheard = message.audio_url;
      if (!message.repeated) note("interviewer", message.question);
      break;
    case "interviewer_nudge":
      setState("speaking");
      byId("hint").textContent = message.text;
      session.unheard = message.audio_url;
      break;
    case "listening":
      session.unheard = null;
      setState("listening");
      break;
    case "processing":
      session.unheard = null;
      setState("processing");
      break;
    case "candidate_response":
      note("candidate", message.text || "(not turned into text)");
      break;
    case "transcription_failed":
      byId("hint").textContent = message.message;
      break;
    case "error":
      if (session.seq > session.replayed) say("problem", message.message);
      break;
    case "interview_ended":
      finish(message);
      break;
    default:
  }
}

function finish(message) {
  session.ended = true;
  sessionStorage.removeItem(KEPT);
  session.unheard = null;
  session.summary = message.summary;
  ear.close();
  voice.say(message.audio_url);
  show("after");
  tellKeeping();
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
byId("here").addEventListener("click", connect);
byId("continue").addEventListener("click", goOn);
byId("give-up").addEventListener("click", over);
byId("save").addEventListener("click", save);
byId("another").addEventListener("click", () => location.reload());
byId("really").addEventListener("close", () => {
  if (byId("really").returnValue === "yes") {
    if (session.socket.readyState === WebSocket.OPEN) session.socket.send(JSON.stringify({ type: "end_interview" }));
    else over();
  }
  byId("really").returnValue = "";
});
byId("signin-form").addEventListener("submit", async (event) => {
  event.preventDefault();
  try {
    token = (await call("POST", "/auth/token", { username: byId("username").value, password: byId("password").value })).access_token;
    byId("password").value = "";
    show("before");
    mayStart();
    await comeBack();
  } catch (error) {
    say("problem", error.message);
  }
});
document.addEventListener("keydown", (event) => {
  if (byId("during").hidden || byId("really").open || session.state === "elsewhere" || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  const action = { m: mute, r: () => voice.again(), e: end }[event.key.toLowerCase()];
  if (action) { event.preventDefault(); action(); }
});
setInterval(() => {
  if (session.until) byId("left").textContent = clockTime((session.until - (session.lost || Date.now())) / 1000);
}, 500);
setInterval(() => {
  if (session.socket && session.socket.readyState === WebSocket.OPEN && !session.ended) session.socket.send('{"type":"ping"}');
}, 25000);
addEventListener("beforeunload", (event) => {
  if (session.socket && !session.ended && session.state !== "elsewhere") event.preventDefault();
});
byId("after-title").tabIndex = -1;
tellKeeping();
comeBack();
