import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-3YEL3XMH.js";
import "./chunk-V35P3B3H.js";
import "./chunk-2UNINJTR.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-YRVTSREV.js";
import "./chunk-O73BK4AR.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-C2SBPLP6.js";
import "./chunk-S3OUPWWS.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
