import {main} from "./chunk-LXE3YIO6.js";
export {main};
