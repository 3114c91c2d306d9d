import {showReport} from "./chunk-HOSQZ6TT.js";
export {showReport};
