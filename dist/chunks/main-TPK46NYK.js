import {main} from "./chunk-AJQAFPFS.js";
export {main};
