import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-EY4AKM2W.js";
import "./chunk-6XZ7Q57B.js";
import "./chunk-L4PXGIO4.js";
import "./chunk-SKQLTAUZ.js";
import "./chunk-ENFUSZDN.js";
import "./chunk-6HX22B5Y.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
