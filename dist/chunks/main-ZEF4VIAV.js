import {main} from "./chunk-6HQG4CSQ.js";
export {main};
