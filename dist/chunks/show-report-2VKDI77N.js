import {showReport} from "./chunk-DCA4FD4H.js";
export {showReport};
