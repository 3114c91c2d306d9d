import {FRAMEWORKS} from "./chunk-22ZOW4IA.js";
export {FRAMEWORKS};
