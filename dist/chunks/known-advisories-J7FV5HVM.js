import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-HBGFLDLV.js";
import "./chunk-CJRUVZNP.js";
import "./chunk-VCNQXZMV.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-FRGULQ6C.js";
import "./chunk-RH46NWQ3.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-DXCVPETD.js";
import "./chunk-XWKLIWX4.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
