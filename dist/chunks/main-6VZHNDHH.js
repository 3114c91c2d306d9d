import {main} from "./chunk-7UHCLCPS.js";
export {main};
