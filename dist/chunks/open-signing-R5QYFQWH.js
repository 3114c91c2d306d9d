import {
  openSigning
} from "./chunk-CGI566Y3.js";
export {
  openSigning
};
