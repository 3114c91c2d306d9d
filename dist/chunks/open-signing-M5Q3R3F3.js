import {
  openSigning
} from "./chunk-ODDX76IX.js";
export {
  openSigning
};
