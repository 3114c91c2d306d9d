import {FRAMEWORKS} from "./chunk-6DH6ZSJO.js";
export {FRAMEWORKS};
