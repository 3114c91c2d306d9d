import {showReport} from "./chunk-4AH2VO7W.js";
export {showReport};
