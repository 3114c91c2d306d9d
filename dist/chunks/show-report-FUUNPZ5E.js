import {showReport} from "./chunk-VVDSOP6K.js";
export {showReport};
