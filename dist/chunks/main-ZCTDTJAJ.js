import {main} from "./chunk-XAI4LI6E.js";
export {main};
