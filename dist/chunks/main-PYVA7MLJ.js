import {
  main
} from "./chunk-E4HAAV66.js";
import "./chunk-CNLUH6PR.js";
import "./chunk-6S47NSY7.js";
import "./chunk-33MEE5RU.js";
import "./chunk-UJD2WQAZ.js";
import "./chunk-ZWWD27OH.js";
import "./chunk-3WJUOTQC.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
