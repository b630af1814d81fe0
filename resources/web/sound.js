// The microphone and the interviewer's voice.

const QUIET = -50;
const LOUDEST = -4;

export class Ear {
  // Opens a microphone; `onFrame` gets each 20 ms as an ArrayBuffer, `onLevel` its loudness from 0 to 1.
  constructor(onFrame, onLevel) {
    this.onFrame = onFrame;
    this.onLevel = onLevel;
    this.muted = false;
  }

  async open(deviceId) {
    this.close();
    const wanted = { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true };
    if (deviceId) wanted.deviceId = { exact: deviceId };
    this.stream = await navigator.mediaDevices.getUserMedia({ audio: wanted });
    this.context = new AudioContext();
    await this.context.audioWorklet.addModule("/client/worklet.js");
    this.node = new AudioWorkletNode(this.context, "microphone", { numberOfOutputs: 0 });
    this.node.port.onmessage = (event) => this.take(event.data);
    this.context.createMediaStreamSource(this.stream).connect(this.node);
    await this.context.resume();
  }

  take(frame) {
    const samples = new Int16Array(frame);
    let power = 0;
    for (const sample of samples) power += sample * sample;
    const level = 10 * Math.log10(power / samples.length / 32768 ** 2 + 1e-10);
    this.onLevel(this.muted ? 0 : Math.max(0, Math.min(1, (level - QUIET) / (LOUDEST - QUIET))));
    if (this.muted) samples.fill(0);
    this.onFrame(frame);
  }

  async devices() {
    const all = await navigator.mediaDevices.enumerateDevices();
    return all.filter((device) => device.kind === "audioinput");
  }

  close() {
    if (this.stream) this.stream.getTracks().forEach((track) => track.stop());
    if (this.context) this.context.close();
    this.stream = this.context = this.node = null;
  }
}

export class Voice {
  // Plays what the interviewer says. While it sounds, the microphone must not hear it: `speaking` says so.
  constructor(onBlocked) {
    this.onBlocked = onBlocked;
    this.speaking = false;
    this.audio = new Audio();
    this.audio.addEventListener("ended", () => this.done());
    this.audio.addEventListener("error", () => this.done());
    this.url = null;
  }

  async say(path) {
    this.stop();
    if (!path) return;
    this.speaking = true;
    try {
      const answer = await fetch(path);
      if (!answer.ok) throw new Error(String(answer.status));
      this.url = URL.createObjectURL(await answer.blob());
      await this.again();
    } catch {
      this.speaking = false;
    }
  }

  async again() {
    if (!this.url) return;
    this.speaking = true;
    this.audio.src = this.url;
    try {
      await this.audio.play();
    } catch (error) {
      this.speaking = false;
      if (error.name === "NotAllowedError") this.onBlocked();
    }
  }

  done() {
    this.speaking = false;
  }

  stop() {
    this.audio.pause();
    this.speaking = false;
    if (this.url) URL.revokeObjectURL(this.url);
    this.url = null;
  }
}
