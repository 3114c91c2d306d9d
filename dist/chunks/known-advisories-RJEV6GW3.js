import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-G6WXWERY.js";
import "./chunk-ZDDRR5SY.js";
import "./chunk-E4ZASQFV.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-MBAJD5YA.js";
import "./chunk-VUZJ2V3G.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-QHPJNTE7.js";
import "./chunk-K2OOLIQ7.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
