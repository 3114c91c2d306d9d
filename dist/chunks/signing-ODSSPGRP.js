import {
  openSigning
} from "./chunk-AZWJOUTT.js";
import "./chunk-QANTBGIJ.js";
import "./chunk-XW4F36ES.js";
import "./chunk-UVHKX64W.js";
import "./chunk-UZ3NF5SU.js";
import "./chunk-FETCA33V.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
