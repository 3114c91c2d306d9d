import {
  openSigning
} from "./chunk-7QETPACF.js";
export {
  openSigning
};
