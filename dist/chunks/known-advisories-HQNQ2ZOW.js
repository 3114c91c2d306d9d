import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-HLDETA3U.js";
import "./chunk-I57CJTTR.js";
import "./chunk-LTQ4FYN7.js";
import "./chunk-2LTCTMJU.js";
import "./chunk-UMGOE4ZY.js";
import "./chunk-UB7GZV5Y.js";
import "./chunk-ZUOR6Q35.js";
import "./chunk-WCV446CW.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
