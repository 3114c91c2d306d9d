import {FRAMEWORKS} from "./chunk-PL7CINPD.js";
export {FRAMEWORKS};
