import {
  showReport
} from "./chunk-FVKHJP5G.js";
import "./chunk-G7SL752E.js";
import "./chunk-S4S22A3R.js";
import "./chunk-4FKQ5Z5T.js";
import "./chunk-MYBEWRCH.js";
export {
  showReport
};
