import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-YOSB7M56.js";
import "./chunk-ZUILRZ2K.js";
import "./chunk-I6XYRM3Q.js";
import "./chunk-EEJBYTMF.js";
import "./chunk-DGAQCLE7.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
