import {
  removeFile,
  replaceFile,
  writeFile,
  writeFiles,
  writeNewFile,
  writeTogether
} from "./chunk-PLRE7GYL.js";
export {
  removeFile,
  replaceFile,
  writeFile,
  writeFiles,
  writeNewFile,
  writeTogether
};
