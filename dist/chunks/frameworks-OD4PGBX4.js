import {FRAMEWORKS} from "./chunk-DFAQROFE.js";
export {FRAMEWORKS};
