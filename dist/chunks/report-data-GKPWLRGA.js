import {gatherReport} from "./chunk-U443TGHC.js";
export {gatherReport};
