import {
  main
} from "./chunk-USPOR3A5.js";
import "./chunk-JGPQXO7T.js";
import "./chunk-GSBMUTPL.js";
import "./chunk-XRB6I2NJ.js";
import "./chunk-YSJR5AGQ.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-CNLUH6PR.js";
import "./chunk-6S47NSY7.js";
import "./chunk-33MEE5RU.js";
import "./chunk-UJD2WQAZ.js";
import "./chunk-ZWWD27OH.js";
import "./chunk-ETP2WP6H.js";
import "./chunk-3WJUOTQC.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
