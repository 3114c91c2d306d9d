import {
  main
} from "./chunk-6VFAA2TE.js";
export {
  main
};
