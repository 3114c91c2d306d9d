import {
  main
} from "./chunk-XVW4EKNB.js";
export {
  main
};
