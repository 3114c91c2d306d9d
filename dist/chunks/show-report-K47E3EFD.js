import {showReport} from "./chunk-5DK4VPZQ.js";
export {showReport};
