import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-N33HO4SB.js";
import "./chunk-COCWMQMT.js";
import "./chunk-GEUSZ42H.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-ZJ4EBYFR.js";
import "./chunk-53YEMQYS.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-W5TRSPQI.js";
import "./chunk-SZ3BQDWU.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
