import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-TXZ36BEE.js";
import "./chunk-4LCLHVNB.js";
import "./chunk-ZIWFL5RX.js";
import "./chunk-JLID66XU.js";
import "./chunk-VZCGAGBE.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
