import {main} from "./chunk-4JMWQ52I.js";
export {main};
