import {
  openSigning
} from "./chunk-YX6XJOPT.js";
import "./chunk-74DCIW5O.js";
import "./chunk-UFW2WVZF.js";
import "./chunk-E2UZ32ZI.js";
import "./chunk-BLL6KUWP.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
