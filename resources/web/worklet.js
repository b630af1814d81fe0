// Runs on the browser's audio thread: brings the microphone to 16 kHz mono signed 16-bit PCM, in frames of 20 ms.
// Each output sample is a windowed sinc around its place in the input, so that nothing above 8 kHz folds back.

const RATE = 16000;
const FRAME = 320;
const HALF = 24;

class Microphone extends AudioWorkletProcessor {
  constructor() {
    super();
    this.step = sampleRate / RATE;
    this.cutoff = Math.min(1, RATE / sampleRate) * 0.92;
    this.reach = Math.ceil(HALF * Math.max(1, this.step / 2));
    this.kept = new Float32Array(0);
    this.place = this.reach;
    this.frame = new Int16Array(FRAME);
    this.filled = 0;
  }

  process(inputs) {
    const channels = inputs[0];
    if (!channels || !channels.length) return true;
    const input = new Float32Array(this.kept.length + channels[0].length);
    input.set(this.kept);
    for (let i = 0; i < channels[0].length; i += 1) {
      let sum = 0;
      for (const channel of channels) sum += channel[i];
      input[this.kept.length + i] = sum / channels.length;
    }
    while (this.place + this.reach < input.length) {
      this.put(this.sample(input, this.place));
      this.place += this.step;
    }
    const gone = Math.max(0, Math.floor(this.place) - this.reach);
    this.kept = input.slice(gone);
    this.place -= gone;
    return true;
  }

  sample(input, place) {
    let sum = 0;
    let weights = 0;
    const first = Math.ceil(place - this.reach);
    const last = Math.floor(place + this.reach);
    for (let i = first; i <= last; i += 1) {
      const away = i - place;
      const x = Math.PI * away * this.cutoff;
      const sinc = Math.abs(x) < 1e-9 ? 1 : Math.sin(x) / x;
      const weight = sinc * (0.5 + 0.5 * Math.cos((Math.PI * away) / (this.reach + 1)));
      sum += input[i] * weight;
      weights += weight;
    }
    return weights ? sum / weights : 0;
  }

  put(value) {
    this.frame[this.filled] = Math.max(-32768, Math.min(32767, Math.round(value * 32767)));
    this.filled += 1;
    if (this.filled === FRAME) {
      this.port.postMessage(this.frame.buffer, [this.frame.buffer]);
      this.frame = new Int16Array(FRAME);
      this.filled = 0;
    }
  }
}

registerProcessor("microphone", Microphone);
