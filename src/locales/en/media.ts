/** What the tool for pictures, sounds and films says, in English: it comes with that tool. */
export const media = {
  'media.title.self': 'Pictures, sounds and films',
  'media.title.helper': 'Pictures, sounds and films',
  'media.sizes':
    'A picture may have up to {image}. A sound may have up to {audio}. A film may have up to {video}.',
  'media.choose.image': 'Choose a picture',
  'media.choose.audio': 'Choose a sound',
  'media.choose.video': 'Choose a film',
  'media.opening': 'Opening it. Please wait.',
  'media.item.image': 'A picture',
  'media.item.audio': 'A sound',
  'media.item.video': 'A film',
  'media.added': 'It is here now. You can say what it is.',
  'media.gone': 'It is thrown away. You can undo this.',
  'media.throw': 'Throw it away',

  // A voice.
  'media.record': 'Record a sound',
  'media.record.long': 'You can record for up to {n} minutes.',
  'media.record.ask': 'Ask {name} first. Say who may hear it.',
  'media.record.none': 'You cannot record here. You can choose a sound from a file.',
  'media.waiting': 'Waiting for the microphone. Your browser may ask you first.',
  'media.recording': 'Recording now:',
  'media.stop': 'Stop',
  'media.stop.throw': 'Throw this recording away',
  'media.again': 'Record it again',

  // Asked before it goes into the record.
  'media.ask.see.self': 'Do you want people to see this?',
  'media.ask.see.helper': 'Would {name} be happy for a new worker to see this?',
  'media.ask.see.answer': 'Would {name} be happy for whoever reads the answers to see this?',
  'media.ask.hear.self': 'Do you want people to hear this?',
  'media.ask.hear.helper': 'Would {name} be happy for a new worker to hear this?',
  'media.ask.hear.answer': 'Would {name} be happy for whoever reads the answers to hear this?',
  'media.ask.dignity': 'Do not show washing, dressing, the toilet or great distress.',
  'media.use': 'Yes, use it',
  'media.use.not': 'No, do not use it',

  // For people who cannot see or hear it.
  'media.alt.image': 'What does the picture show?',
  'media.alt.image.hint': 'This is for people who cannot see it. For example: “My blue mug.”',
  'media.alt.audio': 'What is this sound?',
  'media.alt.audio.hint': 'Give it a short name. For example: “How I say my name.”',
  'media.alt.video': 'What does the film show?',
  'media.alt.video.hint': 'Give it a short name. For example: “How I sign stop.”',
  'media.transcript': 'What is said in it?',
  'media.transcript.hint': 'Write it down for people who cannot hear it. Paper has it too.',

  // What went wrong. What was there before is still there.
  'media.error.type.image': 'This is not a picture that we can use. Choose another file.',
  'media.error.type.audio': 'This is not a sound. Choose another file.',
  'media.error.type.video': 'This is not a film. Choose another file.',
  'media.error.big.image': 'This picture is too big. Choose one under {size}.',
  'media.error.big.audio': 'This sound is too big. Choose one under {size}.',
  'media.error.big.video': 'This film is too big. Choose one under {size}.',
  'media.error.broken': 'We could not open this file. Try another one.',
  'media.error.full': 'There is no room for it. All files together may have up to {size}.',
  'media.error.save': 'We could not keep it. Try again.',
  'media.error.microphone': 'We could not use the microphone. You can choose a sound from a file.',
  'media.error.recording': 'Stop the recording first.',
  'media.error.ask': 'Answer the question about the picture, sound or film first.',
  'media.error.nothing': 'Nothing was recorded. Try again.',
} as const;
