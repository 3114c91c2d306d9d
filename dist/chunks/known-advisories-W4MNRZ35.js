import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-WWIBHDKW.js";
import "./chunk-LJJGLACW.js";
import "./chunk-X6VHNLI4.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-B5U4ZA5G.js";
import "./chunk-J3CHUYNB.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-3DQXD2HY.js";
import "./chunk-IJL76HOG.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
