import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-YACBADO7.js";
import "./chunk-6SOBXNVZ.js";
import "./chunk-M5NC4JEW.js";
import "./chunk-6ZQEVZMB.js";
import "./chunk-SDOS7APH.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
