import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-GNB3K4TT.js";
import "./chunk-A7BTVOH7.js";
import "./chunk-ABLOND47.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-E56B5S3Z.js";
import "./chunk-DF36ZQIB.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-QNORMKA6.js";
import "./chunk-RTLQRWRY.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
