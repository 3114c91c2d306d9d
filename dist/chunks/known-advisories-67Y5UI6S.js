import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-GWESHUM2.js";
import "./chunk-N7HERAXP.js";
import "./chunk-UVQYPA4D.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-GRQACHS3.js";
import "./chunk-NA3K3LOL.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-OT55VCTT.js";
import "./chunk-ZYZ3IHX7.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
