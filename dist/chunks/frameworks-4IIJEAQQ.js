import {FRAMEWORKS} from "./chunk-JC3XSBGH.js";
export {FRAMEWORKS};
