import {sourceTarget} from "./chunk-NQWNAKPW.js";
export {sourceTarget};
