import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-2333A3XH.js";
import "./chunk-Z5YJVCNA.js";
import "./chunk-3K3BIDDW.js";
import "./chunk-AE2H2DJU.js";
import "./chunk-C6LLA3LH.js";
import "./chunk-HJVDMPKP.js";
import "./chunk-JCDQCW7S.js";
import "./chunk-4Z4YUK7K.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
