import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-3JYBLJ3B.js";
import "./chunk-JTVGRY7M.js";
import "./chunk-I7PZ24GY.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-IV3FF2IU.js";
import "./chunk-UKEHPPAC.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-EYZMORZ6.js";
import "./chunk-YZZKLJZG.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
