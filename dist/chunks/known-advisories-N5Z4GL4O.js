import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-D7MZEU5U.js";
import "./chunk-XCFYGHLM.js";
import "./chunk-SFZ5UZPQ.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-GDTIB7N2.js";
import "./chunk-CQ4UQDFB.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-I6SNHLPZ.js";
import "./chunk-FWSJ6BX5.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
