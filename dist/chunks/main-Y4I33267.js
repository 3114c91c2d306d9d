import {main} from "./chunk-5D6IKWDG.js";
export {main};
