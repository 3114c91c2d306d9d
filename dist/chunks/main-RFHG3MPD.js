import {main} from "./chunk-GRYNW4ON.js";
export {main};
