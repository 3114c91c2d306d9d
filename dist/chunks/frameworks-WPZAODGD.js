import {FRAMEWORKS} from "./chunk-RZFRYTJI.js";
export {FRAMEWORKS};
