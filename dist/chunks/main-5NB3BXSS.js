import {main} from "./chunk-NPMKVSZK.js";
export {main};
